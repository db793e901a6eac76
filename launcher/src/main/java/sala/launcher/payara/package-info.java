/**
 * The application server: a domain made new at each start from the distribution's files, and the deployment of the EAR
 * into it.
 */
@NullMarked
package sala.launcher.payara;

import org.jspecify.annotations.NullMarked;
