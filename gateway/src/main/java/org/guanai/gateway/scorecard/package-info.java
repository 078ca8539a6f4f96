/// The scorecard (考核表): the indicators of all services, clause by clause (3.1.1e–g). May use
/// `authentication`, `request`, `services` and `sheets`.
package org.guanai.gateway.scorecard;
