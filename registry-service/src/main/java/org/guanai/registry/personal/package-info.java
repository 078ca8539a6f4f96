/// What is personal in a file (个人信息): ID numbers, phones, masks, and who registers people. Serves
/// the protection of data (2.3). Uses no other feature.
package org.guanai.registry.personal;
