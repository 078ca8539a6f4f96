/// What became of a row that was to be registered (登记结果), the same for students and staff. Serves
/// 2.3. Uses no other feature.
package org.guanai.registry.intake;
