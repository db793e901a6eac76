package sala.media.bench;

/**
 * What a piece of work cost.
 *
 * @param wall seconds on the clock
 * @param cpu seconds of processors, of the programs that it started
 */
record Cost(double wall, double cpu) {}
