/// Who reported an incident (报告人): sealed, since the law protects who reports (强制报告; 3.1.5e). Uses
/// the kit only.
package org.guanai.safety.reporter;
