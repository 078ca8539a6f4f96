/// Corrections (更正) as an occasion: whoever was told of an incident that was a mistake, a duplicate
/// or none of this student's is told so (3.1.5e). Uses `notice`.
package org.guanai.notification.occasion.correction;
