/// Which school is designated for which area (学区划分), and how many places it has (学位), so that every
/// child goes to school nearby (就近入学, 3.1.2c). Uses `place`.
package org.guanai.registry.equality.catchment;
