/// What each boarding school has for its boarders (寄宿条件, 3.3.1a): beds, rooms, water, light, money,
/// beside the boarders themselves. May use `place`, `people.office` and reads the roll.
package org.guanai.registry.network.boarding;
