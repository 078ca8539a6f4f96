/// The numbers of a census, which must balance, and the two lists behind left-behind children:
/// where the definitions differ, and which families are to be surveyed. Reads the tables of
/// `child`.
package org.guanai.registry.child.census.totals;
