/// By what people may recognise a student as being in hardship or as finding learning hard: the
/// kinds, the criteria and their check (2.3, 3.3.3a). Uses the kit's rules only.
package org.guanai.registry.child.recognition.criteria;
