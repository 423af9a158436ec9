namespace CustomerPortal.Kernel;

/// <summary>Names of the roles that every new tenant starts with.</summary>
public static class ReadyMadeRoles
{
    /// <summary>Has every permission of its side, those of later releases too; cannot be deleted or narrowed.</summary>
    public const string Administrator = "admin";

    /// <summary>Works with customers, documents and payments.</summary>
    public const string Sales = "sales";

    /// <summary>Keeps the money: documents, payments, statements, what goes to the ledger, and bank details.</summary>
    public const string AccountsReceivable = "accounts-receivable";

    /// <summary>Helps people at customers: their access and the mails they got.</summary>
    public const string Support = "support";

    /// <summary>Sees what sales sees and changes nothing.</summary>
    public const string ReadOnly = "read-only";

    /// <summary>Those of a tenant, the administrator first.</summary>
    public static IReadOnlyList<string> All { get; } = [Administrator, Sales, AccountsReceivable, Support, ReadOnly];
}
