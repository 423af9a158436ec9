using CustomerPortal.AccountingSync;
using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Messaging;
using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Localization;
using CustomerPortal.Platform.Routes;
using CustomerPortal.Platform.Tenancy;
using CustomerPortal.Portal;
using Microsoft.Extensions.Validation;

namespace CustomerPortal;

/// <summary>
/// Requests of <see cref="SearchRoutes.MapSearch"/>: the rules of their fields are gathered at build time from here, since the handlers hide them.
/// Public, because the generator reads no other type.
/// </summary>
#pragma warning disable ASP0029 // the attribute may change; SearchRouteTests would show it
[ValidatableType]
#pragma warning restore ASP0029
public sealed record SearchRequests(
    ApiKeyListRequest ApiKeys,
    AuditListRequest AuditEntries,
    CustomerListRequest Customers,
    InvoiceListRequest Invoices,
    MailListRequest Mails,
    PaymentListRequest Payments,
    PortalInvoiceListRequest InvoicesOfContacts,
    StaffUserListRequest StaffUsers,
    SyncProblemListRequest SyncProblems,
    TenantListRequest Tenants,
    TextListRequest Texts);
