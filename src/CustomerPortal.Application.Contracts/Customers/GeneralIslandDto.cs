using System.ComponentModel.DataAnnotations;
using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Who the customer is; in and out.</summary>
public sealed record GeneralIslandDto
{
    /// <summary>Legal name.</summary>
    [Required]
    [MaxLength(CustomerConsts.NameMaxLength)]
    public required string Name { get; init; }

    [MaxLength(Kernel.VatNumber.MaxLength * 2)]
    public string? VatNumber { get; init; }

    [MaxLength(CustomerConsts.RegistrationNumberMaxLength)]
    public string? RegistrationNumber { get; init; }

    [MaxLength(CustomerConsts.WebsiteMaxLength)]
    public string? Website { get; init; }

    /// <summary>As typed.</summary>
    [MaxLength(Kernel.PhoneNumber.MaxLength)]
    public string? Phone { get; init; }

    /// <summary>For reference; documents go to the addresses of the invoicing island.</summary>
    [MaxLength(Kernel.EmailAddress.MaxLength)]
    public string? Email { get; init; }

    /// <summary>"For the attention of", printed.</summary>
    [MaxLength(CustomerConsts.AttentionMaxLength)]
    public string? Attention { get; init; }

    /// <summary>BCP 47; null: as the group or the tenant says.</summary>
    [MaxLength(Kernel.LanguageTag.MaxLength)]
    public string? Language { get; init; }

    /// <summary>ISO 4217; on the way in null means the tenant's.</summary>
    [MaxLength(Kernel.Currency.CodeLength)]
    public string? Currency { get; init; }

    /// <summary>Day on which the co-operation ended.</summary>
    public DateOnly? TerminatedOn { get; init; }

    /// <summary>Value of the list CustomerTypes.</summary>
    public Guid? CustomerTypeId { get; init; }

    /// <summary>Value of the list Enterprises.</summary>
    public Guid? EnterpriseId { get; init; }

    /// <summary>Value of the list Segments.</summary>
    public Guid? SegmentId { get; init; }

    /// <summary>Value of the list Areas.</summary>
    public Guid? AreaId { get; init; }
}
