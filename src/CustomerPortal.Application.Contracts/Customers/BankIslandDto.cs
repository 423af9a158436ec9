using System.ComponentModel.DataAnnotations;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>The customer's bank account; in and out, for those who may see it.</summary>
public sealed record BankIslandDto
{
    /// <summary>With or without spaces.</summary>
    [MaxLength(Kernel.Iban.MaxLength * 2)]
    public string? Iban { get; init; }

    [MaxLength(Kernel.Bic.MaxLength * 2)]
    public string? Bic { get; init; }

    /// <summary>Name on the account; null: the customer's name.</summary>
    [MaxLength(CustomerConsts.BankHolderMaxLength)]
    public string? Holder { get; init; }
}
