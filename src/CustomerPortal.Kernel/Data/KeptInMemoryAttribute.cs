namespace CustomerPortal.Kernel;

/// <summary>
/// Rows that every node keeps in memory: whoever changes one tells all nodes of the installation, which then read the tenant's anew (or every
/// tenant's, when the row is of the installation as a whole).
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeptInMemoryAttribute : Attribute;
