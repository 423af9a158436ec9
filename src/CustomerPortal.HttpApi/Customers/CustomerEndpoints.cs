using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Routes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Customers;

/// <summary>The customer list and the card.</summary>
internal static class CustomerEndpoints
{
    public static void Map(RouteGroupBuilder group)
    {
        group.MapSearch("/", List).Needs(CustomersPermissions.View).WithName("Customers_List").WithSummary("Lists and searches customers");
        group.MapGet("/options", Options).Needs(CustomersPermissions.View).WithName("Customers_Options").WithSummary("What the forms offer");
        group.MapPost("/duplicates", Duplicates).Needs(CustomersPermissions.View).WithoutIdempotencyKey("asks only").WithName("Customers_Duplicates").WithSummary("Customers that may be the same one");
        group.MapGet("/contacts", FindContacts).Needs(CustomersPermissions.View).WithName("Customers_FindContacts").WithSummary("Contacts of all customers by name, e-mail address or phone");
        group.MapPost("/", Create).Needs(CustomersPermissions.Create).TakesIdempotencyKey().WithName("Customers_Create").WithSummary("Quick insert");
        group.MapPost("/card", CreateFromCard).Needs(CustomersPermissions.Create).TakesIdempotencyKey().WithName("Customers_CreateFromCard").WithSummary("Creates a customer from the whole form");
        group.MapGet("/{id:guid}", Get).Needs(CustomersPermissions.View).WithName("Customers_Get").WithSummary("The customer card");
        group.MapPut("/{id:guid}", Update).Needs(CustomersPermissions.Edit).WithName("Customers_Update").WithSummary("Saves the customer card");
        group.MapDelete("/{id:guid}", Delete).Needs(CustomersPermissions.Delete).WithName("Customers_Delete").WithSummary("Removes a customer on which nothing depends");
        group.MapPost("/{id:guid}/activate", Activate).Needs(CustomersPermissions.Activate).TakesIdempotencyKey().WithName("Customers_Activate").WithSummary("Makes the customer usable on documents");
        group.MapPost("/{id:guid}/deactivate", Deactivate).Needs(CustomersPermissions.Activate).TakesIdempotencyKey().WithName("Customers_Deactivate").WithSummary("Keeps the customer off new documents");
        group.MapGet("/{id:guid}/language", Language).Needs(CustomersPermissions.View).WithName("Customers_Language").WithSummary("Which language, and why");
    }

    private static async Task<Ok<PagedResult<CustomerListItemDto>>> List(
        [AsParameters] CustomerListRequest request, [FromServices] ICustomerLookupAppService customers, CancellationToken ct) =>
        TypedResults.Ok(await customers.GetListAsync(request, ct));

    private static async Task<Ok<CustomerOptionsDto>> Options([FromServices] ICustomerOptionsAppService options, CancellationToken ct) =>
        TypedResults.Ok(await options.GetAsync(ct));

    private static async Task<Ok<IReadOnlyList<DuplicateDto>>> Duplicates(
        DuplicateCheckDto input, [FromServices] ICustomerLookupAppService customers, CancellationToken ct) =>
        TypedResults.Ok(await customers.FindDuplicatesAsync(input, ct));

    private static async Task<Ok<IReadOnlyList<ContactHitDto>>> FindContacts(
        [AsParameters] ContactSearchRequest request, [FromServices] ICustomerLookupAppService customers, CancellationToken ct) =>
        TypedResults.Ok(await customers.FindContactsAsync(request, ct));

    private static async Task<Created<CustomerDto>> Create(
        CreateCustomerDto input, [FromServices] ICustomerCreationAppService customers, CancellationToken ct) =>
        Created(await customers.CreateAsync(input, ct));

    private static async Task<Created<CustomerDto>> CreateFromCard(
        SaveCustomerDto input, [FromServices] ICustomerCreationAppService customers, CancellationToken ct) =>
        Created(await customers.CreateFromCardAsync(input, ct));

    private static async Task<Ok<CustomerDto>> Get(Guid id, [FromServices] ICustomerAppService customers, CancellationToken ct) =>
        TypedResults.Ok(await customers.GetAsync(id, ct));

    private static async Task<Ok<CustomerDto>> Update(
        Guid id, UpdateCustomerDto input, [FromServices] ICustomerAppService customers, CancellationToken ct) =>
        TypedResults.Ok(await customers.UpdateAsync(id, input, ct));

    private static async Task<NoContent> Delete(Guid id, [FromServices] ICustomerAppService customers, CancellationToken ct)
    {
        await customers.DeleteAsync(id, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<CustomerDto>> Activate(Guid id, [FromServices] ICustomerAppService customers, CancellationToken ct) =>
        TypedResults.Ok(await customers.ActivateAsync(id, ct));

    private static async Task<Ok<CustomerDto>> Deactivate(Guid id, [FromServices] ICustomerAppService customers, CancellationToken ct) =>
        TypedResults.Ok(await customers.DeactivateAsync(id, ct));

    private static async Task<Ok<Kernel.LanguageChain>> Language(
        Guid id, Guid? contactId, [FromServices] ICustomerLookupAppService customers, CancellationToken ct) =>
        TypedResults.Ok(await customers.GetLanguageAsync(id, contactId, ct));

    private static Created<CustomerDto> Created(CustomerDto customer) => TypedResults.Created($"/api/customers/{customer.Id}", customer);
}
