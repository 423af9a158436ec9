using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Timing;

namespace CustomerPortal.Billing;

/// <inheritdoc />
internal sealed class StatementAppService(
    ICustomerAccounts accounts, IInvoiceQueries invoices, ICustomerLookupAppService customers, StaffDocumentLanguage language, StatementMailing mailing, TenantDays days, IUnitOfWork unitOfWork)
    : IStatementAppService
{
    /// <inheritdoc />
    public async Task<AccountDto> GetAccountAsync(Guid customerId, CancellationToken ct) => new(
        await accounts.GetBalancesAsync(customerId, ct),
        await invoices.ListOpenAsync(customerId, await days.TodayAsync(ct), ct));

    /// <inheritdoc />
    public async Task<StatementDto> GetAsync(Guid customerId, StatementRequest request, CancellationToken ct)
    {
        var (from, to) = await PeriodAsync(request, ct);
        return await accounts.GetStatementAsync(customerId, from, to, request.AsOf, ct);
    }

    /// <inheritdoc />
    public async Task<FileContent> GetPdfAsync(Guid customerId, StatementRequest request, CancellationToken ct)
    {
        var (from, to) = await PeriodAsync(request, ct);
        return await accounts.PrintStatementAsync(customerId, from, to, request.AsOf, await language.LanguageForAsync(customerId, ct), ct);
    }

    /// <inheritdoc />
    public async Task<StatementLanguageDto> GetLanguageAsync(Guid customerId, CancellationToken ct)
    {
        var chain = await customers.GetLanguageAsync(customerId, null, ct);
        return new StatementLanguageDto(chain, await language.BehindAsync(chain, ct));
    }

    /// <inheritdoc />
    public async Task<StatementMailDto> SendAsync(Guid customerId, StatementSendInput input, CancellationToken ct)
    {
        var (from, to) = await PeriodAsync(new StatementRequest { From = input.From, To = input.Until }, ct);
        var mail = await mailing.QueueAsync(customerId, from, to, input.To, ct);
        await unitOfWork.SaveAsync(ct);
        return mail;
    }

    private async Task<(DateOnly From, DateOnly To)> PeriodAsync(StatementRequest request, CancellationToken ct)
    {
        var to = request.To ?? await days.TodayAsync(ct);
        return (request.From ?? new DateOnly(to.Year, 1, 1), to);
    }
}
