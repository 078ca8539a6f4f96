/// Documents of a term (学期文书, 3.1.4f-4, 3.1.4f-5): sealed, each satisfying a declared duty. Owns
/// the table `term_document`; uses pairings, duties and calendars.
package org.guanai.mentoring.plan.document;
