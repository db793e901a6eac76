package sala.blob;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import sala.node.NodeRole;
import sala.node.NodeSettings;

/** Where this node's files are: in its own folder, or for a worker at the node for which it works. */
@Dependent
class BlobStores {

    @Produces
    @Singleton
    BlobStore blobs(NodeSettings settings, BlobRegister register, @AtOffice Instance<BlobStore> office) {
        return settings.role() == NodeRole.WORKER ? office.get() : new FileBlobStore(settings, register);
    }
}
