package sala.media.transcode;

/** Other machines that may work on the same recording at the same time. */
public interface Company {

    /** Takes a part upon oneself; false when somebody is at it already. */
    boolean take(String part);

    /** Gives up what {@link #take} gave. */
    void leave(String part);

    /** Whether somebody has finished it. */
    boolean has(String part);

    /** Brings a part here that somebody has finished; false when nobody has. */
    boolean fetch(String part);

    /** Nobody else is there. */
    Company NONE = new Company() {
        @Override
        public boolean take(String part) {
            return true;
        }

        @Override
        public void leave(String part) {
            // nobody waits for it
        }

        @Override
        public boolean has(String part) {
            return false;
        }

        @Override
        public boolean fetch(String part) {
            return false;
        }
    };
}
