/// The roll, as a list of another department is laid beside it. Reads the tables of `child`.
package org.guanai.registry.child.matching.roll;
