// One row, {answer: 1}, where the engine answers at all.
RETURN 1 AS answer
