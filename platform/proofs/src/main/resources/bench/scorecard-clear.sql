delete from ${table} where org like '${township}/%';
