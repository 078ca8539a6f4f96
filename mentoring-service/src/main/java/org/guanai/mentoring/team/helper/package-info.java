/// Helpers who are not staff (3.1.4a–e): surrogate parents (代理家长) and external counsellors (校外辅导员),
/// from their registration to their suspension. Owns the table `helper`; uses vettings.
package org.guanai.mentoring.team.helper;
