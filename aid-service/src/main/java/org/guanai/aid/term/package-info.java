/// Which terms and school years (学期、学年) aid can be asked for now. Clauses: 3.3.2b. Uses:
/// `platform/reference`, the kit's rules.
package org.guanai.aid.term;
