package sala.mirror.transfer;

import java.util.Collection;
import java.util.List;
import sala.blob.Blob;

/** Hears of files as they come. For one thread. */
interface Arriving {

    /** Which files belong together; those of no closure stand alone. */
    default List<Closure> closures() {
        return List.of();
    }

    /** These are still to come. */
    void begin(Collection<Blob> files);

    void arrived(Blob blob);

    /** Nothing becomes visible before all has come. */
    Arriving UNSEEN = new Arriving() {
        @Override
        public void begin(Collection<Blob> files) {
            // nothing is shown
        }

        @Override
        public void arrived(Blob blob) {
            // nothing is shown
        }
    };
}
