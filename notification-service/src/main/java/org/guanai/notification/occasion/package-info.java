/// Occasions (事由) of notices, a folder each: what brings them up, what they say and what follows
/// (3.1.5f, 3.1.3). The timer here lets chains go on. Uses `notice`.
package org.guanai.notification.occasion;
