/// Who reported an incident is shown to those who act on it, deliberately and for a reason on
/// record (报告人信息查阅; 3.1.5e). Uses `incident`, `reporter` and the kit.
package org.guanai.safety.disclosure;
