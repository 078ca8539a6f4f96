/// Whether children are treated alike (一视同仁, 教育公平; 1.2, 3.1.2d): migrant children beside local ones
/// in six fields, and who is at school, by sex, school and grade. Reads the tables of `child` and
/// `equality.record`.
package org.guanai.registry.equality.treatment;
