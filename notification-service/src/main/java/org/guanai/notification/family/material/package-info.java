/// Materials of the parent school (家庭教育资料): by topic and age, in versions, approved by a second
/// person (3.2.2d). Uses `family`.
package org.guanai.notification.family.material;
