/// What the registry knows of the children whom a census counts: class lists, families, groups.
/// Uses `child.survey`, `child.group` and `child.family`; reads the tables of `child`.
package org.guanai.registry.child.census.known;
