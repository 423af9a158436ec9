using CustomerPortal.Platform.Files;

namespace CustomerPortal.Billing;

/// <summary>Accounts and statements of customers, for staff.</summary>
public interface IStatementAppService
{
    Task<AccountDto> GetAccountAsync(Guid customerId, CancellationToken ct);

    Task<StatementDto> GetAsync(Guid customerId, StatementRequest request, CancellationToken ct);

    Task<FileContent> GetPdfAsync(Guid customerId, StatementRequest request, CancellationToken ct);

    /// <summary>Why a statement is in its language: mailed, and as PDF here.</summary>
    Task<StatementLanguageDto> GetLanguageAsync(Guid customerId, CancellationToken ct);

    /// <summary>Mails the statement with its PDF, in the customer's language.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="BillingErrorCodes.StatementHasNoRecipient"/>, <see cref="BillingErrorCodes.PeriodReversed"/></exception>
    Task<StatementMailDto> SendAsync(Guid customerId, StatementSendInput input, CancellationToken ct);
}
