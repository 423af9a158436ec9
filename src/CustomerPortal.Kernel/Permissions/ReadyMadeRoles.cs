namespace CustomerPortal.Kernel;

/// <summary>Names of the roles that every new tenant starts with.</summary>
public static class ReadyMadeRoles
{
    /// <summary>Has every permission of its side, those of later releases too; cannot be deleted or narrowed.</summary>
    public const string Administrator = "admin";

    /// <summary>Works with customers, documents and payments.</summary>
    public const string Sales = "sales";

    /// <summary>Sees what sales sees and changes nothing.</summary>
    public const string ReadOnly = "read-only";
}
