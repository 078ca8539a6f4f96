/// What is owed and late (逾期事项): found once a day, told once per breach and level (3.1.1a). Each
/// feature says what of it is late. Uses nothing of its neighbours.
package org.guanai.registry.owed;
