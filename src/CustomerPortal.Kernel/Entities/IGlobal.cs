namespace CustomerPortal.Kernel;

/// <summary>Rows of the installation as a whole (tenants, keys, schedules): not filtered by tenant, reachable by platform services only.</summary>
public interface IGlobal;
