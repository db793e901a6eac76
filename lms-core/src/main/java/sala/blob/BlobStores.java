package sala.blob;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import sala.node.NodeRole;
import sala.node.NodeSettings;

/** Where the files are: in this node's own folder, or for a worker at the node for which it works. */
@Dependent
class BlobStores {

    /** On a worker, too: its folder is empty, and so is all upkeep. */
    @Produces
    @Singleton
    @Typed(KeptBlobs.class)
    FileBlobStore own(NodeSettings settings, BlobRegister register) {
        return new FileBlobStore(settings, register);
    }

    @Produces
    @Singleton
    @Typed(BlobStore.class)
    BlobStore used(NodeSettings settings, KeptBlobs own, @AtOffice Instance<BlobStore> office) {
        return settings.role() == NodeRole.WORKER ? office.get() : own;
    }
}
