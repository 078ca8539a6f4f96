/// Groups that people recognise (困难认定, 学困生认定; 2.3, 3.3.3a): by which kind or subjects, on which
/// evidence, until when. Also what aid recognises. Uses `child.student` and `child.group`.
package org.guanai.registry.child.recognition;
