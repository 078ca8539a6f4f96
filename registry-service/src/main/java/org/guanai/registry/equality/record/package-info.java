/// What schools record of the fields in which children are treated alike (一视同仁; 3.1.2d): who was
/// charged, honoured, admitted to a youth organisation or an exam, who took part. Read by the check
/// of equal treatment. Uses `child.student` and `people.office`.
package org.guanai.registry.equality.record;
