package org.guanai.registry.network.boarding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// What a school has for its boarders (寄宿条件).
///
/// @param floorArea of the bedrooms, in square metres
/// @param girlsFloors floors on which girls sleep
/// @param baths showers and baths
/// @param healthRoom whether there is one, with qualified staff
/// @param nightLight whether corridors and toilets are lit at night
/// @param stateMoney spent on boarding in the school year, in whole yuan, from the state
/// @param localMoney from county and township
/// @param otherMoney from others
public record BoardingFacts(
        @Min(0) @Max(20000) int beds,
        @Min(0) @Max(5000) int rooms,
        @Min(0) @Max(200000) int floorArea,
        @Min(0) @Max(100) int girlsFloors,
        @Min(0) @Max(20000) int canteenSeats,
        @Min(0) @Max(5000) int waterPoints,
        @Min(0) @Max(5000) int baths,
        @Min(0) @Max(500) int fireExits,
        boolean healthRoom,
        boolean nightLight,
        @Min(0) @Max(1_000_000_000) int stateMoney,
        @Min(0) @Max(1_000_000_000) int localMoney,
        @Min(0) @Max(1_000_000_000) int otherMoney) {}
