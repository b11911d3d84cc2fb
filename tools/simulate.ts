// Only tests may use what tests use, so the program lies with them: see there for its options.
import "../test/sessions/simulate.ts";
