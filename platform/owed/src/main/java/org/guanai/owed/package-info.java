/// What is owed and late (逾期事项): found by a sweep, told once per breach and level on the service's
/// own event topic (3.1.1a). Each feature of a service says what of it is late. Uses the kit and
/// `events`.
package org.guanai.owed;
