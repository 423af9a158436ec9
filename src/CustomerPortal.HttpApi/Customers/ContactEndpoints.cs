using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Customers;

/// <summary>The contacts of a customer.</summary>
internal static class ContactEndpoints
{
    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/{id:guid}/contacts", List).Needs(CustomersPermissions.View).WithName("CustomerContacts_List").WithSummary("The people at a customer");
        group.MapPost("/{id:guid}/contacts", Create).Needs(CustomersPermissions.ManageContacts).TakesIdempotencyKey().WithName("CustomerContacts_Create").WithSummary("Adds a contact");
        group.MapPut("/{id:guid}/contacts/{contactId:guid}", Update).Needs(CustomersPermissions.ManageContacts).WithName("CustomerContacts_Update").WithSummary("Saves a contact");
        group.MapDelete("/{id:guid}/contacts/{contactId:guid}", Delete).Needs(CustomersPermissions.ManageContacts).WithName("CustomerContacts_Delete").WithSummary("Removes a contact that never signed in");
        group.MapPut("/{id:guid}/contacts/{contactId:guid}/rights", SetRights).Needs(CustomersPermissions.ManageContacts).WithName("CustomerContacts_SetRights").WithSummary("Switches portal rights");
        group.MapPost("/{id:guid}/contacts/{contactId:guid}/invite", Invite).Needs(CustomersPermissions.ManageContacts).TakesIdempotencyKey().WithName("CustomerContacts_Invite").WithSummary("Sends the welcome mail, the first time or again");
        group.MapPost("/{id:guid}/contacts/{contactId:guid}/activate", Activate).Needs(CustomersPermissions.ManageContacts).TakesIdempotencyKey().WithName("CustomerContacts_Activate").WithSummary("Lets the contact in again");
        group.MapPost("/{id:guid}/contacts/{contactId:guid}/deactivate", Deactivate).Needs(CustomersPermissions.ManageContacts).TakesIdempotencyKey().WithName("CustomerContacts_Deactivate").WithSummary("Keeps the contact out of the client area");
    }

    private static async Task<Ok<IReadOnlyList<ContactDto>>> List(Guid id, [FromServices] IContactAppService contacts, CancellationToken ct) =>
        TypedResults.Ok(await contacts.GetListAsync(id, ct));

    private static async Task<Created<ContactDto>> Create(
        Guid id, CreateContactDto input, [FromServices] IContactAppService contacts, CancellationToken ct)
    {
        var contact = await contacts.CreateAsync(id, input, ct);
        return TypedResults.Created($"/api/customers/{id}/contacts/{contact.Id}", contact);
    }

    private static async Task<Ok<ContactDto>> Update(
        Guid id, Guid contactId, UpdateContactDto input, [FromServices] IContactAppService contacts, CancellationToken ct) =>
        TypedResults.Ok(await contacts.UpdateAsync(id, contactId, input, ct));

    private static async Task<NoContent> Delete(Guid id, Guid contactId, [FromServices] IContactAppService contacts, CancellationToken ct)
    {
        await contacts.DeleteAsync(id, contactId, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<ContactDto>> SetRights(
        Guid id, Guid contactId, SetContactRightsDto input, [FromServices] IContactAppService contacts, CancellationToken ct) =>
        TypedResults.Ok(await contacts.SetRightsAsync(id, contactId, input, ct));

    private static async Task<Ok<ContactDto>> Invite(Guid id, Guid contactId, [FromServices] IContactAppService contacts, CancellationToken ct) =>
        TypedResults.Ok(await contacts.InviteAsync(id, contactId, ct));

    private static async Task<Ok<ContactDto>> Activate(Guid id, Guid contactId, [FromServices] IContactAppService contacts, CancellationToken ct) =>
        TypedResults.Ok(await contacts.ActivateAsync(id, contactId, ct));

    private static async Task<Ok<ContactDto>> Deactivate(Guid id, Guid contactId, [FromServices] IContactAppService contacts, CancellationToken ct) =>
        TypedResults.Ok(await contacts.DeactivateAsync(id, contactId, ct));
}
