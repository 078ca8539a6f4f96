/// Progress sheets (共同关注, 3.2.1e): what guardian and school see together of a child's term, never a
/// note, a concern or a form. Owns no table; reads pairings, contacts, actions, tutoring and plans.
package org.guanai.mentoring.care.progress;
