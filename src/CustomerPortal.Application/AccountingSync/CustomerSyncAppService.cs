using System.Text.Json;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.AccountingSync;

/// <inheritdoc />
internal sealed class CustomerSyncAppService(
    ICustomerSyncRepository syncs,
    ICustomerSyncQueries queries,
    SyncVerifier verifier,
    IAccountingConnector connector,
    ProblemTexts texts,
    SyncSaving saving) : ICustomerSyncAppService
{
    /// <inheritdoc />
    public async Task<CustomerSyncDto> GetAsync(Guid customerId, CancellationToken ct)
    {
        await RequireCustomerAsync(customerId, ct);
        return ToDto(await syncs.FindAsync(customerId, ct) ?? new CustomerSync(customerId, connector.Name));
    }

    /// <inheritdoc />
    public async Task<CustomerSyncDto> VerifyAsync(Guid customerId, CancellationToken ct)
    {
        await RequireCustomerAsync(customerId, ct);
        var sync = await LoadAsync(customerId, ct);
        var result = await verifier.CompareAsync(customerId, ct);
        await saving.KeepVerificationAsync(sync, result, ct);
        return ToDto(sync);
    }

    /// <inheritdoc />
    public async Task<CustomerSyncDto> RetryAsync(Guid customerId, CancellationToken ct)
    {
        await RequireCustomerAsync(customerId, ct);
        var sync = await LoadAsync(customerId, ct);
        await saving.RetryAsync(sync, ct);
        return ToDto(sync);
    }

    /// <inheritdoc />
    public async Task<PagedResult<SyncProblemDto>> GetProblemsAsync(SyncProblemListRequest request, CancellationToken ct)
    {
        var page = await queries.GetProblemsAsync(request, ct);
        return new PagedResult<SyncProblemDto>(page.TotalCount, page.TotalIsCapped, [.. page.Items.Select(row => new SyncProblemDto(
            row.CustomerId, row.CustomerName, row.CustomerNumber, row.State, texts.Of(row.Code, row.Field), row.Attempts, row.Since, row.RetryAt))]);
    }

    /// <inheritdoc />
    public Task<SyncSummaryDto> GetSummaryAsync(CancellationToken ct) => queries.GetSummaryAsync(ct);

    private CustomerSyncDto ToDto(CustomerSync sync) => new()
    {
        CustomerId = sync.CustomerId,
        State = sync.State,
        Connector = sync.Connector,
        DebtorNumber = sync.DebtorNumber,
        RemoteId = sync.RemoteId,
        Attempts = sync.Attempts,
        QueuedAt = sync.QueuedAt,
        SyncedAt = sync.SyncedAt,
        RetryAt = sync.RetryAt,
        Problem = sync.ProblemCode is { } code ? texts.Of(code, sync.ProblemField) : null,
        Verification = sync.Verification is { } json ? JsonSerializer.Deserialize<SyncVerificationDto>(json) : null,
    };

    private async Task RequireCustomerAsync(Guid customerId, CancellationToken ct)
    {
        if (!await queries.CustomerExistsAsync(customerId, ct))
        {
            throw new EntityNotFoundException(typeof(CustomerForLedger), customerId);
        }
    }

    private async Task<CustomerSync> LoadAsync(Guid customerId, CancellationToken ct) =>
        await syncs.FindAsync(customerId, ct) ?? throw new BusinessException(AccountingSyncErrorCodes.NotPushedYet);
}
