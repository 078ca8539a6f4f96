/// Where a duty stands (履职状态) and when its helper, principal and county are reminded, without any
/// framework (3.1.1a, 3.1.3i, 3.1.3j, 3.1.4f, 3.2.3b). Uses declarations and windows.
package org.guanai.mentoring.rhythm.standing;
