/// The scorecard (考核表): the indicators of all services, clause by clause (3.1.1e–g). May use
/// `authentication`, `request` and `services`.
package org.guanai.gateway.scorecard;
