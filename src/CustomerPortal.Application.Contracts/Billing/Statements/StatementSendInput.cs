using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Billing;

/// <summary>Which statement to mail, and where.</summary>
public sealed record StatementSendInput
{
    /// <summary>Null for the first day of the running year.</summary>
    [Range(typeof(DateOnly), BillingConsts.EarliestDay, BillingConsts.LatestDay, ParseLimitsInInvariantCulture = true)]
    public DateOnly? From { get; init; }

    /// <summary>Null for today.</summary>
    [Range(typeof(DateOnly), BillingConsts.EarliestDay, BillingConsts.LatestDay, ParseLimitsInInvariantCulture = true)]
    public DateOnly? Until { get; init; }

    /// <summary>Address of the recipient; null for the customer's address for statements, else the one for invoices.</summary>
    [MaxLength(254)]
    public string? To { get; init; }
}

/// <summary>A statement on its way.</summary>
/// <param name="MailId">Mail in the mail log.</param>
/// <param name="To">Where it goes.</param>
/// <param name="Language">Language of mail and PDF.</param>
public sealed record StatementMailDto(Guid MailId, string To, string Language);
