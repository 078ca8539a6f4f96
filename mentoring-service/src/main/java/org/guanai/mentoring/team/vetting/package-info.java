/// Vettings (审查): the record check and the statutory grounds that exclude a person from caring for
/// children (3.1.4e). Owns the table `vetting`; uses no other feature.
package org.guanai.mentoring.team.vetting;
