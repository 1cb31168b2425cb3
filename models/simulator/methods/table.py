"""All methods, by the platform's names. Case counts."""

from __future__ import annotations

from models.simulator.methods import (
    addresses,
    after_sale,
    areas,
    authorising,
    logistics,
    materials,
    orders,
    sensitive,
    sms,
)
from models.simulator.methods.call import Method
from models.simulator.methods.detail import detail
from models.simulator.methods.listing import listing
from models.simulator.methods.operate import operate
from models.simulator.methods.rejecting import reject_reasons

LISTING = "afterSale.List"

METHODS: dict[str, Method] = {
    "token.create": authorising.create,
    "token.refresh": authorising.refresh,
    LISTING: listing,
    "afterSale.Detail": detail,
    "afterSale.operate": operate,
    "afterSale.rejectReasonCodeList": reject_reasons,
    "afterSale.timeExtend": after_sale.time_extend,
    "afterSale.fillLogistics": after_sale.fill_logistics,
    "afterSale.submitEvidence": after_sale.submit_evidence,
    "afterSale.addOrderRemark": after_sale.add_order_remark,
    "afterSale.applyLogisticsIntercept": logistics.intercept,
    "afterSale.returnGoodsToWareHouseSuccess": after_sale.goods_are_in,
    "afterSale.CancelSendGoodsSuccess": after_sale.shipment_stopped,
    "afterSale.OpenAfterSaleChannel": orders.open_channel,
    "order.orderDetail": orders.order_detail,
    "order.logisticsAdd": orders.logistics_add,
    "order.logisticsCompanyList": logistics.companies,
    "order.batchSensitive": sensitive.batch_sensitive,
    "logistics.trackNoRouteDetail": logistics.route,
    "address.list": addresses.listed,
    "address.create": addresses.create,
    "address.getProvince": areas.provinces,
    "address.getAreasByProvince": areas.areas,
    "sms.send": sms.send,
    "sms.sendResult": sms.results,
    "sms.template.apply_list": sms.templates,
    "sms.public.template": sms.public_templates,
    "sms.sign.apply_list": sms.signs,
    "open.materialToken": materials.token,
    "material.uploadImageSync": materials.upload,
    "material.queryMaterialDetail": materials.query,
}
