using CustomerPortal.Kernel;

namespace CustomerPortal.AccountingSync;

/// <summary>A debtor in the embedded ledger: the ledger's own record of a customer, found by our id, numbered by the ledger.</summary>
[NotAudited("Belongs to the accounting system.")]
public sealed class LedgerDebtor : Entity, ITenantOwned
{
    private LedgerDebtor()
    {
    }

    /// <summary>Opens a debtor.</summary>
    /// <param name="externalId">Our customer.</param>
    /// <param name="number">Next number of the ledger.</param>
    /// <param name="content">What the ledger knows of it, as JSON.</param>
    public LedgerDebtor(Guid externalId, string number, string content)
    {
        Id = Guid.CreateVersion7();
        ExternalId = externalId;
        Number = number;
        Content = content;
        Revision = 1;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Our id, by which the debtor is found again.</summary>
    public Guid ExternalId { get; private set; }

    /// <summary>Debtor number.</summary>
    public string Number { get; private set; } = string.Empty;

    /// <summary>The record as JSON.</summary>
    public string Content { get; private set; } = "{}";

    /// <summary>One more with each change.</summary>
    public int Revision { get; private set; }

    /// <summary>Whether the debtor takes no more entries.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Replaces the record.</summary>
    public void Change(string content)
    {
        Content = content;
        IsClosed = false;
        Revision++;
    }

    /// <summary>Takes no more entries.</summary>
    public void Close()
    {
        IsClosed = true;
        Revision++;
    }
}
