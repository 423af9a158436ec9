using CustomerPortal.Billing;
using CustomerPortal.Platform.Files;

namespace CustomerPortal.Portal;

/// <summary>The customer's own account: first page and statements.</summary>
public interface IPortalAccountAppService
{
    Task<PortalHomeDto> GetHomeAsync(CancellationToken ct);

    Task<StatementDto> GetStatementAsync(PortalStatementRequest request, CancellationToken ct);

    Task<FileContent> GetStatementPdfAsync(PortalStatementRequest request, CancellationToken ct);
}
