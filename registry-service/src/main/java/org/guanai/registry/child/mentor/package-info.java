/// What a mentor may know of the families of their own children (结对帮扶, 3.1.3j, 3.1.3k, 3.1.4f):
/// address and phones, by a deliberate call. Owns the table `mentor_pairing`, kept from mentoring;
/// uses students and guardians.
package org.guanai.registry.child.mentor;
