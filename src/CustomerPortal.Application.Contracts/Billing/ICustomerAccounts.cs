using CustomerPortal.Platform.Files;

namespace CustomerPortal.Billing;

/// <summary>Balances and statements of one customer, for the admin area and for the client area. The caller has checked who may see them.</summary>
public interface ICustomerAccounts
{
    /// <summary>What the customer owes today, one row per currency.</summary>
    Task<IReadOnlyList<AccountBalanceDto>> GetBalancesAsync(Guid customerId, CancellationToken ct);

    /// <summary>The statement of a period.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="BillingErrorCodes.PeriodReversed"/>, <see cref="BillingErrorCodes.CustomerUnknown"/></exception>
    Task<StatementDto> GetStatementAsync(Guid customerId, DateOnly from, DateOnly to, DateOnly? asOf, CancellationToken ct);

    /// <summary>A statement as PDF, in a language.</summary>
    Task<FileContent> PrintStatementAsync(StatementDto statement, string language, CancellationToken ct);

    /// <summary>The statement of a period as PDF, in a language.</summary>
    Task<FileContent> PrintStatementAsync(Guid customerId, DateOnly from, DateOnly to, DateOnly? asOf, string language, CancellationToken ct);
}
